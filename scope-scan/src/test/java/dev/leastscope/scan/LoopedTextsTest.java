package dev.leastscope.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Addresses that a loop makes longer: the whole address counts, and none of those that it was on the way. */
class LoopedTextsTest {
    private static final String SEND = """
            static Object get(String url) throws java.io.IOException {
                return new okhttp3.OkHttpClient().newCall(new okhttp3.Request.Builder().url(url).get().build()).execute();
            }
            """;

    @TempDir
    Path work;

    @Test
    void aBuilderIsGivenEachSegmentOfItsCaller() throws IOException {
        assertThat(facts("""
                static String address(String... segments) {
                    StringBuilder path = new StringBuilder("https://api.us.nylas.com/v3");
                    for (String segment : segments) {
                        path.append('/').append(segment);
                    }
                    return path.toString();
                }
                Object threads(String grant) throws Exception { return get(address("grants", grant, "threads")); }
                Object message(String grant, String id) throws Exception { return get(address("grants", grant, "messages", id)); }
                """))
                .containsExactly(
                        "call literal GET /v3/grants/{grant_id}/threads",
                        "call literal GET /v3/grants/{grant_id}/messages/{message_id}");
    }

    @Test
    void aTextGrowsWithEachElementOfAList() throws IOException {
        assertThat(facts("""
                static String address(String grant, List<String> rest) {
                    String path = "https://api.us.nylas.com/v3/grants/" + grant;
                    for (String one : rest) {
                        path = path + "/" + one;
                    }
                    return path;
                }
                Object folder(String grant, String id) throws Exception { return get(address(grant, List.of("folders", id))); }
                """)).containsExactly("call literal GET /v3/grants/{grant_id}/folders/{folder_id}");
    }

    @Test
    void aTextGrowsInTheMethodThatSendsIt() throws IOException {
        assertThat(facts("""
                Object draft(String grant) throws Exception {
                    String url = "https://api.us.nylas.com/v3/grants";
                    for (String one : new String[] {grant, "drafts", "d"}) {
                        url += "/" + one;
                    }
                    return get(url);
                }
                """)).containsExactly("call literal GET /v3/grants/{grant_id}/drafts/{draft_id}");
    }

    @Test
    void aBuilderOfUrlsIsGivenEachSegment() throws IOException {
        assertThat(facts("""
                static Object list(String... segments) throws Exception {
                    okhttp3.HttpUrl.Builder url = new okhttp3.HttpUrl.Builder().scheme("https").host("api.us.nylas.com").addPathSegment("v3");
                    for (String segment : segments) {
                        url.addPathSegment(segment);
                    }
                    return new okhttp3.OkHttpClient().newCall(new okhttp3.Request.Builder().url(url.build()).get().build()).execute();
                }
                Object calendars(String grant) throws Exception { return list("grants", grant, "calendars"); }
                """)).containsExactly("call literal GET /v3/grants/{grant_id}/calendars");
    }

    @Test
    void segmentsThatAreLeftOutInSomeRoundsAreNotKnown() throws IOException {
        assertThat(facts("""
                Object some(String grant, String id) throws Exception {
                    StringBuilder url = new StringBuilder("https://api.us.nylas.com/v3/grants/").append(grant);
                    for (String one : new String[] {"messages", id}) {
                        if (one != null) {
                            url.append("/").append(one);
                        }
                    }
                    return get(url.toString());
                }
                """)).containsExactly("unresolved path /v3/grants/{}/{}");
    }

    @Test
    void segmentsOfAListThatNobodyKnowsAreNotKnown() throws IOException {
        assertThat(facts("""
                Object any(String grant, Iterator<String> segments) throws Exception {
                    String url = "https://api.us.nylas.com/v3/grants/" + grant;
                    while (segments.hasNext()) {
                        url = url + "/" + segments.next();
                    }
                    return get(url);
                }
                """)).containsExactly("unresolved path /v3/grants/{}/{}");
    }

    @Test
    void eachAddressThatALoopUsesOnItsWayIsNotKnown() throws IOException {
        assertThat(facts("""
                void each(String grant) throws Exception {
                    String url = "https://api.us.nylas.com/v3/grants/" + grant;
                    for (String one : List.of("messages", "m")) {
                        url = url + "/" + one;
                        get(url);
                    }
                }
                """)).containsExactly("unresolved path /v3/grants/{}/{}");
    }

    @Test
    void parametersThatALoopAddsLeaveThePath() throws IOException {
        assertThat(facts("""
                Object limited(String grant, Map<String, String> parameters) throws Exception {
                    StringBuilder url = new StringBuilder("https://api.us.nylas.com/v3/grants/" + grant + "/threads?limit=5");
                    for (Map.Entry<String, String> one : parameters.entrySet()) {
                        url.append('&').append(one.getKey()).append('=').append(one.getValue());
                    }
                    return get(url.toString());
                }
                """)).containsExactly("call literal GET /v3/grants/{grant_id}/threads");
    }

    private List<String> facts(String members) throws IOException {
        return FollowedCode.facts(work, members + SEND);
    }
}
