package io.baton.teams.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.microsoft.bot.connector.Conversations;
import com.microsoft.bot.connector.authentication.AppCredentials;
import com.microsoft.bot.connector.rest.RestConnectorClient;
import com.microsoft.bot.restclient.RestClient;
import com.microsoft.bot.restclient.RestException;
import com.microsoft.bot.restclient.ServiceResponseBuilder;
import com.microsoft.bot.restclient.serializer.JacksonAdapter;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationParameters;
import com.microsoft.bot.schema.ConversationResourceResponse;
import com.microsoft.bot.schema.PagedMembersResult;
import com.microsoft.bot.schema.ResourceResponse;
import io.baton.door.Caches;
import io.baton.door.PlatformHttp;
import io.baton.outbox.CallResult;
import io.baton.outbox.CallResult.Ok;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import okhttp3.CookieJar;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;

/// Calls the Bot Connector. Makes one attempt only and turns off the SDK's retries, which repeat an
/// HTTP 500 three times without a pause.
public final class ConnectorApi {
    private static final int MAX_SERVICES = 100;
    private static final int MAX_PARALLEL = 64;

    private final Cache<String, RestConnectorClient> clients = Caches.bounded(MAX_SERVICES).build();
    private final JacksonAdapter json = new JacksonAdapter();
    private final @Nullable AppCredentials credentials;
    private final CredentialState credentialState;
    private final OkHttpClient http;
    private final TeamsHosts teamsHosts;
    private final ConnectorTimeouts timeouts;

    /// @param credentials null in local mode, which sends no token
    public ConnectorApi(
            @Nullable AppCredentials credentials,
            CredentialState credentialState,
            TeamsHosts teamsHosts,
            ExecutorService threads,
            ConnectorTimeouts timeouts) {
        this.credentials = credentials;
        this.credentialState = credentialState;
        this.teamsHosts = teamsHosts;
        this.timeouts = timeouts;
        http = PlatformHttp.forCalls(dispatched(threads), teamsHosts.services(), timeouts.call());
    }

    private static OkHttpClient.Builder dispatched(ExecutorService threads) {
        var dispatcher = new Dispatcher(threads);
        dispatcher.setMaxRequests(MAX_PARALLEL);
        dispatcher.setMaxRequestsPerHost(MAX_PARALLEL);
        return new OkHttpClient.Builder().dispatcher(dispatcher);
    }

    /// @param conversation the conversation's id, including the thread to reply in one
    /// @return the new message's id
    public CallResult<String> send(String service, String conversation, Activity activity) {
        return call(
                service,
                on -> on.sendToConversation(conversation, activity).thenApply(ConnectorApi::id));
    }

    public CallResult<String> update(
            String service, String conversation, String message, Activity activity) {
        return call(
                service,
                on -> on.updateActivity(conversation, message, activity).thenApply(_ -> message));
    }

    /// Creates a post in a channel, or a personal chat.
    public CallResult<ConversationResourceResponse> create(
            String service, ConversationParameters parameters) {
        return call(
                service,
                on -> on.createConversation(parameters).thenApply(Objects::requireNonNull));
    }

    /// @return empty if no member of the conversation has that id
    public CallResult<Optional<ChannelAccount>> member(
            String service, String conversation, String member) {
        return call(
                service,
                on ->
                        on.getConversationMember(member, conversation)
                                .thenApply(Optional::ofNullable));
    }

    /// The people in a conversation, page by page.
    ///
    /// @param continuation from the page before; null for the first page
    public CallResult<PagedMembersResult> members(
            String service, String conversation, @Nullable String continuation) {
        return callClient(
                service,
                on ->
                        on.getRestClient()
                                .retrofit()
                                .create(RosterPages.class)
                                .page(conversation, continuation)
                                .thenApply(answer -> RosterPages.read(answer, json)));
    }

    private static String id(@Nullable ResourceResponse answer) {
        return answer == null || answer.getId() == null ? "" : answer.getId();
    }

    private <T> CallResult<T> call(
            String service, Function<Conversations, CompletableFuture<T>> call) {
        return callClient(service, client -> call.apply(client.getConversations()));
    }

    private <T> CallResult<T> callClient(
            String service, Function<RestConnectorClient, CompletableFuture<T>> call) {
        if (teamsHosts.services().parse(service).isEmpty()) {
            return new CallResult.Refused<>("not a host of Microsoft Teams");
        }
        try {
            var answer = call.apply(clients.get(service, this::client));
            return new Ok<>(answer.get(timeouts.call().toMillis() * 2, TimeUnit.MILLISECONDS));
        } catch (ExecutionException | CompletionException e) {
            return failed(Objects.requireNonNullElse(e.getCause(), e));
        } catch (TimeoutException e) {
            return new CallResult.Unknown<>("no answer in time");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new CallResult.Unknown<>("interrupted");
        }
    }

    private static <T> CallResult<T> failed(Throwable cause) {
        return cause instanceof RestException refusal
                ? ConnectorErrors.toResult(refusal)
                : PlatformHttp.failed(cause);
    }

    private RestConnectorClient client(String service) {
        var base = http.newBuilder();
        var rest = new RestClient.Builder(base, new Retrofit.Builder());
        // The SDK's builder stores cookies and has timeouts of two minutes.
        base.cookieJar(CookieJar.NO_COOKIES)
                .readTimeout(timeouts.call())
                .connectTimeout(timeouts.beforeSending());
        rest.withBaseUrl(service)
                .withSerializerAdapter(json)
                .withResponseBuilderFactory(new ServiceResponseBuilder.Factory())
                .withRetryStrategy(new NoRetries());
        if (credentials != null) {
            base.addInterceptor(
                    new TokenInterceptor(credentials, credentialState, timeouts.beforeSending()));
        }
        return new RestConnectorClient(rest.build());
    }
}
