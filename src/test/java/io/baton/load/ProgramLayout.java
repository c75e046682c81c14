package io.baton.load;

import io.baton.app.PackagedBaton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A way to start the program: the plain jar, extracted, or extracted with an AOT cache.
///
/// @param key for names of files
/// @param options of the JVM
record ProgramLayout(String key, String name, Path jar, List<String> options) {
    private static final List<String> OPTIONS =
            Stream.of(System.getProperty("baton.options", "").split(" "))
                    .filter(each -> !each.isBlank())
                    .toList();

    /// The layouts of this build and, if one is given, of the earlier one.
    ///
    /// @param directory for what is extracted
    static List<ProgramLayout> all(Path directory) throws IOException, InterruptedException {
        var all = new ArrayList<ProgramLayout>();
        var earlier = System.getProperty("baton.earlier.jar", "");
        if (!earlier.isEmpty()) {
            // It had no rehearsal; the cache was made from a start alone.
            all.addAll(
                    of(
                            "earlier",
                            Path.of(earlier),
                            directory,
                            List.of("--spring.context.exit=onRefresh")));
        }
        all.addAll(of("now", PackagedBaton.jar(), directory, List.of("rehearse")));
        return all;
    }

    /// @param rehearsal arguments of the run that makes the cache
    private static List<ProgramLayout> of(
            String key, Path jar, Path directory, List<String> rehearsal)
            throws IOException, InterruptedException {
        var extracted = directory.resolve(key);
        run(
                directory,
                List.of("-Djarmode=tools", "-jar", jar.toAbsolutePath().toString()),
                List.of("extract", "--destination", extracted.toString()));
        var inside = extracted.resolve(jar.getFileName());
        var cache = extracted.resolve("baton.aot");
        var training = new ArrayList<>(JVM);
        training.addAll(OPTIONS);
        training.addAll(List.of("-XX:AOTCacheOutput=" + cache, "-jar", inside.toString()));
        run(extracted, training, rehearsal);
        var cached = new ArrayList<>(OPTIONS);
        cached.add("-XX:AOTCache=" + cache);
        return List.of(
                new ProgramLayout(key + "-plain", key + ", plain jar", jar, OPTIONS),
                new ProgramLayout(key + "-extracted", key + ", extracted", inside, OPTIONS),
                new ProgramLayout(
                        key + "-cached",
                        "%s, with a cache of %d MB".formatted(key, Files.size(cache) / 1_000_000),
                        inside,
                        cached));
    }

    /// As [PackagedBaton] starts it: a cache belongs to its options.
    private static final List<String> JVM =
            List.of("--enable-native-access=ALL-UNNAMED", "-Xmx256m");

    private static void run(Path directory, List<String> options, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).directory(directory.toFile()).inheritIO();
        builder.environment().keySet().removeIf(name -> name.matches("(SLACK|BATON|MONGODB)_.*"));
        if (builder.start().waitFor() != 0) {
            throw new IllegalStateException("failed: " + command);
        }
    }
}
