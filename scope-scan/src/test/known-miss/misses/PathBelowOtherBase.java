package misses;

import retrofit2.http.GET;
import retrofit2.http.Path;

/** A path without "v3", below a base URL that is neither in a class nor in the settings of the project. */
interface PathBelowOtherBase {
    @GET("grants/{grant}/messages")
    Object messages(@Path("grant") String grant); //=0 unresolved the base URL of the declared call GET grants/{grant}/messages
}
