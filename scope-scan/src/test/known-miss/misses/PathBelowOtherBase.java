package misses;

import retrofit2.http.GET;
import retrofit2.http.Path;

/** A path without "v3", because the base URL that another class or the settings hold ends with it: nothing is found. */
interface PathBelowOtherBase {
    @GET("grants/{grant}/messages")
    Object messages(@Path("grant") String grant);
}
