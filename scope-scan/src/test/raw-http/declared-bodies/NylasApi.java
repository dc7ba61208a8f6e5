import java.util.Map;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

/** Parameters in maps, and bodies of classes that may hold a time to send at. */
interface NylasApi {
    class Mail {
        String subject;
        Long sendAt;
    }

    class Reply extends Mail {
        String replyTo;
    }

    class Folder {
        String name;
    }

    @GET("v3/grants/{grant}/events")
    Call<String> events(@Path("grant") String grant, @QueryMap Map<String, String> options); //=0 call literal GET /v3/grants/{grant_id}/events //=0 unresolved the query parameters of this call of GET /v3/grants/{grant_id}/events

    @GET("v3/grants/{grant}/threads")
    Call<String> threads(@Path("grant") String grant, @QueryMap Map<String, String> options); //=0 call literal GET /v3/grants/{grant_id}/threads //=0 unresolved the query parameters of this call of GET /v3/grants/{grant_id}/threads

    @POST("v3/grants/{grant}/messages/send")
    Call<String> send(@Path("grant") String grant, @Body Reply mail); //=0 call literal POST /v3/grants/{grant_id}/messages/send //=0 unresolved the value of the key send_at in the body of this call of POST /v3/grants/{grant_id}/messages/send

    @POST("v3/grants/{grant}/folders")
    Call<String> folder(@Path("grant") String grant, @Body Folder folder); //=0 call literal POST /v3/grants/{grant_id}/folders
}
