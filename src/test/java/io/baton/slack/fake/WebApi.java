package io.baton.slack.fake;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Finds the method and checks the token and the scopes.
final class WebApi {
    private final Map<String, ApiMethod> methods;
    private final AppInstallation bot;
    private final Scopes scopes;

    WebApi(WorkspaceState workspaceState, List<ApiMethod> methods) {
        this.methods =
                methods.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(ApiMethod::name, Function.identity()));
        this.bot = workspaceState.bot();
        this.scopes = workspaceState.scopes();
    }

    ApiResponse call(String name, ApiArguments apiArguments) {
        ApiMethod apiMethod = methods.get(name);
        if (apiMethod == null) {
            throw ApiError.of("unknown_method");
        }
        authenticate(apiMethod, apiArguments.token());
        scopes.requireOneOf(name, apiMethod.scopes());
        return apiMethod.body().apply(apiArguments);
    }

    private void authenticate(ApiMethod apiMethod, String token) {
        String wanted = apiMethod.appToken() ? bot.appToken() : bot.botToken();
        String other = apiMethod.appToken() ? bot.botToken() : bot.appToken();
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
