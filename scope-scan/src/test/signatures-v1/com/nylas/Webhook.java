package com.nylas;

import java.util.List;
import java.util.Map;

/** Signature only: as of 1.22.0. */
public class Webhook extends RestfulModel {
    public Webhook() {}

    public List<String> getTriggers() { return null; }

    public void setCallbackUrl(String callbackUrl) {}

    public void setState(String state) {}

    public void setTriggers(List<String> triggers) {}

    public void setTriggers(Trigger... triggers) {}

    @Override
    protected Map<String, Object> getWritableFields(boolean creation) { return null; }

    public enum Trigger {
        AccountConnected("account.connected"),
        EventCreated("event.created"),
        EventUpdated("event.updated"),
        MessageCreated("message.created"),
        MessageOpened("message.opened"),
        ThreadReplied("thread.replied");

        private final String name;

        Trigger(String name) {
            this.name = name;
        }

        public String getName() { return name; }
    }
}
