package io.baton.teams.api;

import com.microsoft.bot.restclient.RestException;
import com.microsoft.bot.restclient.serializer.JacksonAdapter;
import com.microsoft.bot.schema.PagedMembersResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Response;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;

/// The people in a conversation, page by page. The SDK's own method can't ask for a later page: its
/// address has a placeholder in the query, which its HTTP client refuses.
interface RosterPages {

    /// @param from from the page before; null for the first page
    @GET("v3/conversations/{conversation}/pagedmembers")
    CompletableFuture<Response<ResponseBody>> page(
            @Path("conversation") String conversation,
            @Query("continuationToken") @Nullable String from);

    static PagedMembersResult read(Response<ResponseBody> answer, JacksonAdapter json) {
        var body = answer.body();
        if (body == null) {
            throw new RestException("HTTP " + answer.code(), answer);
        }
        try {
            return json.deserialize(body.string(), PagedMembersResult.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
