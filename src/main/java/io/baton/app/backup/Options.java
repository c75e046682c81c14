package io.baton.app.backup;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The options of a command: settings, as Baton itself reads them. `--NAME=value` counts before the
/// environment.
final class Options {
    private static final String PREFIX = "--";

    private final List<String> given;
    private final Set<String> known = new LinkedHashSet<>();

    Options(List<String> arguments) {
        given = arguments.stream().filter(Options::is).toList();
    }

    static boolean is(String argument) {
        return argument.startsWith(PREFIX);
    }

    /// @return null if it isn't set
    @Nullable String setting(String name) {
        known.add(name);
        var prefix = PREFIX + name + "=";
        for (var option : given) {
            if (option.startsWith(prefix)) {
                return option.substring(prefix.length());
            }
        }
        return System.getenv(name);
    }

    /// What is wrong with them; call after the settings were read. Without the values, which may
    /// hold a password.
    Optional<String> problem() {
        return given.stream()
                .filter(option -> known.stream().noneMatch(name -> sets(option, name)))
                .findFirst()
                .map(option ->
                        "There is no option %s here. Nothing was done. The options are %s."
                                .formatted(
                                        option.split("=", 2)[0],
                                        known.stream()
                                                .map(name -> PREFIX + name + "=…")
                                                .collect(Collectors.joining(", "))));
    }

    private static boolean sets(String option, String name) {
        return option.startsWith(PREFIX + name + "=");
    }
}
