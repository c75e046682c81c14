package io.baton.slack.fake;

import java.util.List;
import java.util.function.Function;

/// One method of the Web API.
///
/// @param appToken whether it wants the app-level token (`xapp-`) instead of the bot's
/// @param scopes one of these is needed; none for a method that all may call
record Method(
        String name, boolean appToken, List<String> scopes, Function<Arguments, Answer> body) {
    static Method of(String name, List<String> scopes, Function<Arguments, Answer> body) {
        return new Method(name, false, scopes, body);
    }

    static Method free(String name, Function<Arguments, Answer> body) {
        return new Method(name, false, List.of(), body);
    }
}
