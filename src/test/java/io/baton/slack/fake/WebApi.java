package io.baton.slack.fake;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Finds the method, and lets in only who holds the right token with the right scope.
final class WebApi {
    private final Map<String, Method> methods;
    private final Identity bot;
    private final Scopes scopes;

    WebApi(Workspace workspace, List<Method> methods) {
        this.methods =
                methods.stream()
                        .collect(Collectors.toUnmodifiableMap(Method::name, Function.identity()));
        this.bot = workspace.bot();
        this.scopes = workspace.scopes();
    }

    Answer call(String name, Arguments arguments) {
        Method method = methods.get(name);
        if (method == null) {
            throw Refusal.of("unknown_method");
        }
        authenticate(method, arguments.token());
        scopes.demandOneOf(name, method.scopes());
        return method.body().apply(arguments);
    }

    private void authenticate(Method method, String token) {
        String wanted = method.appToken() ? bot.appToken() : bot.botToken();
        String other = method.appToken() ? bot.botToken() : bot.appToken();
        if (token.isEmpty()) {
            throw Refusal.of("not_authed");
        }
        if (token.equals(other)) {
            throw Refusal.of("not_allowed_token_type");
        }
        if (!token.equals(wanted)) {
            throw Refusal.of("invalid_auth");
        }
    }
}
