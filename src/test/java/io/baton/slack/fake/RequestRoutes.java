package io.baton.slack.fake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Routes addresses to the Web API, the response URLs and the uploads.
final class RequestRoutes {
    private final WebApi api;
    private final FileMethods files;
    private final FileDownloads fileDownloads;
    private final ResponseUrlEndpoint responses;

    /// @param root base address of the fake, ending with a slash
    /// @param socketAddress provides an address for one Socket Mode connection
    RequestRoutes(
            WorkspaceState workspaceState,
            BlockRules blocks,
            String root,
            Supplier<String> socketAddress) {
        MessageRules messages = new MessageRules(blocks, workspaceState.violations());
        ViewRules views = new ViewRules(blocks, workspaceState.violations());
        files = new FileMethods(workspaceState, root);
        fileDownloads = new FileDownloads(workspaceState);
        responses = new ResponseUrlEndpoint(workspaceState, messages);
        List<ApiMethod> methods =
                Stream.of(
                                new ChatMethods(workspaceState, messages).all(),
                                new ConversationMethods(workspaceState).all(),
                                new UserMethods(workspaceState).all(),
                                new ViewMethods(workspaceState, views).all(),
                                files.all(),
                                new SocketMethods(socketAddress).all())
                        .flatMap(List::stream)
                        .toList();
        api = new WebApi(workspaceState, methods);
    }

    ResponseUrlEndpoint responses() {
        return responses;
    }

    Map<String, HttpHandler> paths(CallPipeline callPipeline, HttpHandler controlEndpoint) {
        return Map.of(
                "/api/",
                        exchange ->
                                callPipeline.serve(
                                        exchange,
                                        last(exchange),
                                        call -> api.call(last(exchange), call)),
                "/response/",
                        exchange ->
                                callPipeline.serve(
                                        exchange,
                                        "response_url",
                                        call -> responses.receive(last(exchange), call)),
                "/upload/", exchange -> upload(exchange, callPipeline),
                "/files-pri/", exchange -> fileDownloads.serve(exchange, callPipeline),
                "/control/", controlEndpoint);
    }

    private void upload(HttpExchange exchange, CallPipeline callPipeline) throws IOException {
        byte[] bytes = exchange.getRequestBody().readAllBytes();
        callPipeline.serve(exchange, "upload", call -> files.receive(last(exchange), bytes));
    }

    private static String last(HttpExchange exchange) {
        String path = exchange.getRequestURI().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
