package misses;

import okhttp3.HttpUrl;

/** A path that is given to a URL builder one segment at a time, "v3" alone: nothing is found. */
final class PathBySegments {
    HttpUrl url(String grant) {
        return new HttpUrl.Builder().scheme("https").host("api.us.nylas.com").addPathSegment("v3").addPathSegment("grants").addPathSegment(grant).addPathSegment("messages").build();
    }
}
