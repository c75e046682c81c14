package io.baton.docker;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.baton.testing.Requirement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The image of the Dockerfile, built by `buildah` without Docker, registry or network, from the
/// jar in `target` and base images made of Debian's packages.
///
/// The base images are kept in `~/.cache/baton-image-tests`, or in `BATON_IMAGE_CACHE`.
final class BuiltImage implements AutoCloseable {
    private static final Path DOCKERFILE = Path.of("docker/Dockerfile");
    private static final String NAME = "localhost/baton:tested";

    private final Path storage;
    private final String container;
    private final Path root;
    private final JsonObject config;

    private BuiltImage(Path storage, String container, Path root, JsonObject config) {
        this.storage = storage;
        this.container = container;
        this.root = root;
        this.config = config;
    }

    static BuiltImage build() throws IOException {
        var tools = List.of("buildah", "debootstrap", "unshare");
        Requirement.OF_IMAGE_TESTS.isMetBy(
                isRoot() && tools.stream().allMatch(Commands::installed),
                "buildah and debootstrap, as root,");
        var storage = storage();
        Commands.output(
                List.of(
                        "src/test/docker/base-images",
                        storage.toString(),
                        argument("SYSTEM_IMAGE"),
                        argument("JDK_IMAGE"),
                        System.getProperty("java.home")));
        Commands.output(buildCommand(storage));
        var container = buildah(storage, "from", "--pull-never", NAME).strip();
        var root = Path.of(buildah(storage, "mount", container).strip());
        var inspected = buildah(storage, "inspect", "--type", "image", NAME);
        var config =
                JsonParser.parseString(inspected)
                        .getAsJsonObject()
                        .getAsJsonObject("Docker")
                        .getAsJsonObject("config");
        return new BuiltImage(storage, container, root, config);
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static Path storage() {
        var configured = System.getenv("BATON_IMAGE_CACHE");
        return configured == null
                ? Path.of(System.getProperty("user.home"), ".cache", "baton-image-tests")
                : Path.of(configured);
    }

    /// The default of a build argument.
    private static String argument(String name) throws IOException {
        var matcher =
                Pattern.compile("(?m)^ARG " + name + "=(\\S+)$")
                        .matcher(Files.readString(DOCKERFILE));
        if (!matcher.find()) {
            throw new AssertionError(DOCKERFILE + " has no default for " + name);
        }
        return matcher.group(1);
    }

    private static List<String> buildCommand(Path storage) {
        var jar = Path.of("").toAbsolutePath().relativize(Path.of(System.getProperty("baton.jar")));
        var command = new ArrayList<>(List.of("unshare", "--net"));
        command.addAll(buildah(storage));
        command.addAll(
                List.of("bud", "--pull-never", "--isolation", "chroot", "--format", "docker"));
        command.addAll(List.of("--ignorefile", DOCKERFILE + ".dockerignore"));
        command.addAll(List.of("--build-arg", "JAR=" + jar));
        command.addAll(List.of("--build-arg", "REVISION=tested"));
        command.addAll(List.of("--file", DOCKERFILE.toString(), "--tag", NAME, "."));
        return command;
    }

    private static List<String> buildah(Path storage) {
        return List.of(
                "buildah",
                "--root",
                storage.resolve("images").toString(),
                "--runroot",
                storage.resolve("run").toString(),
                "--storage-driver",
                "vfs");
    }

    private static String buildah(Path storage, String... arguments) {
        var command = new ArrayList<>(buildah(storage));
        command.addAll(List.of(arguments));
        return Commands.output(command);
    }

    /// The directory with all its files.
    Path root() {
        return root;
    }

    /// Its configuration, as Docker names the parts: `User`, `Env`, `Labels`, `Healthcheck`.
    JsonObject config() {
        return config;
    }

    List<String> words(String part) {
        return config.getAsJsonArray(part).asList().stream()
                .map(word -> word.getAsString())
                .toList();
    }

    @Override
    public void close() {
        buildah(storage, "rm", container);
        buildah(storage, "rmi", NAME);
        buildah(storage, "rmi", "--prune", "--force");
    }
}
