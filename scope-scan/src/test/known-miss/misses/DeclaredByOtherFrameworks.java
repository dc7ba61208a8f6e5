package misses;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Client interfaces of other frameworks than Retrofit, Feign and Spring (Jakarta REST, Micronaut): nothing is found. */
@Path("/v3/grants")
interface DeclaredByOtherFrameworks {
    @GET
    @Path("/v3/grants/{grant}/messages")
    Object messages(String grant);
}
