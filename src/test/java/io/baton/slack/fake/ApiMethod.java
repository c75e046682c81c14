package io.baton.slack.fake;

import java.util.List;
import java.util.function.Function;

/// A method of the Web API.
///
/// @param appToken whether it needs the app-level token (`xapp-`) instead of the bot's
/// @param scopes one of these is needed; empty if any app may call it
record ApiMethod(
        String name,
        boolean appToken,
        List<String> scopes,
        Function<ApiArguments, ApiResponse> body) {
    static ApiMethod of(
            String name, List<String> scopes, Function<ApiArguments, ApiResponse> body) {
        return new ApiMethod(name, false, scopes, body);
    }

    static ApiMethod free(String name, Function<ApiArguments, ApiResponse> body) {
        return new ApiMethod(name, false, List.of(), body);
    }
}
