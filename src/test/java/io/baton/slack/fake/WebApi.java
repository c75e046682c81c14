package io.baton.slack.fake;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Finds the method, and lets in only who holds the right token with the right scope.
final class WebApi {
    private final Map<String, ApiMethod> methods;
    private final AppInstallation bot;
    private final Scopes scopes;

    WebApi(WorkspaceState workspace, List<ApiMethod> methods) {
        this.methods =
                methods.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(ApiMethod::name, Function.identity()));
        this.bot = workspace.bot();
        this.scopes = workspace.scopes();
    }

    ApiResponse call(String name, ApiArguments arguments) {
        ApiMethod method = methods.get(name);
        if (method == null) {
            throw ApiError.of("unknown_method");
        }
        authenticate(method, arguments.token());
        scopes.demandOneOf(name, method.scopes());
        return method.body().apply(arguments);
    }

    private void authenticate(ApiMethod method, String token) {
        String wanted = method.appToken() ? bot.appToken() : bot.botToken();
        String other = method.appToken() ? bot.botToken() : bot.appToken();
        if (token.isEmpty()) {
            throw ApiError.of("not_authed");
        }
        if (token.equals(other)) {
            throw ApiError.of("not_allowed_token_type");
        }
        if (!token.equals(wanted)) {
            throw ApiError.of("invalid_auth");
        }
    }
}
