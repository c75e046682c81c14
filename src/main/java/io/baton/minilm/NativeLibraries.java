package io.baton.minilm;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Unpacks the engine's native libraries only while they're loaded.
///
/// The engine would delete its 16 MB only at the end of the process, and never if the process is
/// killed. Linux keeps a loaded library even after its file is deleted.
final class NativeLibraries implements AutoCloseable {
    private static final String PATH_PROPERTY = "onnxruntime.native.path";
    private static final List<String> LIBRARIES = List.of("onnxruntime", "onnxruntime4j_jni");

    private final Path directory;

    private NativeLibraries(Path directory) {
        this.directory = directory;
    }

    /// @return null to let the engine unpack by itself: not on Linux, or if its path is set
    static @Nullable NativeLibraries forThisMachine() throws IOException {
        var linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        if (!linux || System.getProperty(PATH_PROPERTY) != null) {
            return null;
        }
        var machine =
                System.getProperty("os.arch").equals("aarch64") ? "linux-aarch64" : "linux-x64";
        var nativeLibraries = new NativeLibraries(Files.createTempDirectory("baton-model"));
        for (var library : LIBRARIES) {
            nativeLibraries.copy(machine, System.mapLibraryName(library));
        }
        System.setProperty(PATH_PROPERTY, nativeLibraries.directory.toString());
        return nativeLibraries;
    }

    private void copy(String machine, String file) throws IOException {
        var name = "/ai/onnxruntime/native/" + machine + "/" + file;
        try (InputStream from = NativeLibraries.class.getResourceAsStream(name)) {
            if (from != null) {
                Files.copy(from, directory.resolve(file));
            }
        }
    }

    @Override
    public void close() throws IOException {
        System.clearProperty(PATH_PROPERTY);
        for (var library : LIBRARIES) {
            Files.deleteIfExists(directory.resolve(System.mapLibraryName(library)));
        }
        Files.deleteIfExists(directory);
    }
}
