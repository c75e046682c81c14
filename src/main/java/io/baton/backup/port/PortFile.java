package io.baton.backup.port;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Names the port of a running Baton, and the token that opens it.
///
/// @param token 64 hexadecimal digits
record PortFile(int port, String token) {
    private static final String NAME = "baton.backup";
    private static final Pattern CONTENT = Pattern.compile("(\\d{1,5}) ([0-9a-f]{64})\\n");
    private static final int TOKEN_BYTES = 32;
    private static final Set<PosixFilePermission> OWNER =
            PosixFilePermissions.fromString("rwx------");

    static PortFile withNewToken(int port) {
        var token = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(token);
        return new PortFile(port, HexFormat.of().formatHex(token));
    }

    /// Empty if no Baton has written it, or it can't be understood.
    ///
    /// @throws IOException if it exists, but can't be read
    static Optional<PortFile> read(Path directory) throws IOException {
        var file = directory.resolve(NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var found = CONTENT.matcher(Files.readString(file, StandardCharsets.US_ASCII));
        return found.matches()
                ? Optional.of(new PortFile(Integer.parseInt(found.group(1)), found.group(2)))
                : Optional.empty();
    }

    /// Never readable by others, not even for a moment.
    void write(Path directory) throws IOException {
        var fresh = directory.resolve(NAME + ".new");
        Files.deleteIfExists(fresh);
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var out = Files.newByteChannel(fresh, options, ownerOnly(directory))) {
            var content = "%d %s\n".formatted(port, token);
            out.write(StandardCharsets.US_ASCII.encode(content));
        }
        Files.move(fresh, directory.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
    }

    /// The file, if other users of the machine can read or write it. Never so where the file system
    /// has no such permissions.
    static Optional<Path> open(Path directory) throws IOException {
        var file = directory.resolve(NAME);
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view != null
                        && Files.exists(file)
                        && !OWNER.containsAll(view.readAttributes().permissions())
                ? Optional.of(file)
                : Optional.empty();
    }

    static void delete(Path directory) throws IOException {
        Files.deleteIfExists(directory.resolve(NAME));
    }

    private static FileAttribute<?>[] ownerOnly(Path directory) {
        return directory.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /// Without the token.
    @Override
    public String toString() {
        return "PortFile[" + port + "]";
    }
}
