package io.baton.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Looks whether a file is a whole backup, before anything in it is understood.
final class FileCheck {
    private static final int BUFFER = 64 * 1024;
    private static final int LONGEST_LINE = 32;

    /// A number too long for an `int` isn't a format.
    private static final Pattern FIRST_LINE =
            Pattern.compile(Pattern.quote(Format.NAME) + "([1-9]\\d{0,8})\n");

    private final Path file;

    FileCheck(Path file) {
        this.file = file;
    }

    /// @throws BackupFailure if it isn't a backup, or is damaged, or of a newer format
    /// @throws IOException if it can't be read
    void check() throws IOException {
        checkKind();
        checkFirstLine();
        checkSum();
    }

    /// A pipe can be read only once.
    private void checkKind() {
        if (Files.isDirectory(file)) {
            throw new BackupFailure(
                    "%s is a directory. Name the file in it that holds the backup."
                            .formatted(file));
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new BackupFailure(
                    "%s isn't a file on a disk, and a backup is read more than once. Save it as a file first."
                            .formatted(file));
        }
    }

    private void checkFirstLine() throws IOException {
        var start = start();
        int end = start.indexOf('\n') + 1;
        var line = FIRST_LINE.matcher(start.substring(0, end));
        if (line.matches()) {
            refuseNewer(Integer.parseInt(line.group(1)));
        } else if (start.isEmpty()) {
            throw damaged(file, "it's empty", null);
        } else if (Format.NAME.startsWith(start) || start.startsWith(Format.NAME)) {
            // Such as "Baton backup 2\r\n".
            throw damaged(file, "its first line was cut off or changed", null);
        } else {
            throw new BackupFailure(
                    "%s isn't a backup made by Baton. If it was encrypted or packed since, undo that first; otherwise choose another file."
                            .formatted(file));
        }
    }

    private String start() throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(LONGEST_LINE), StandardCharsets.ISO_8859_1);
        }
    }

    private void refuseNewer(int format) {
        if (format > Format.NUMBER) {
            throw new BackupFailure(
                    "%s has format %d, and this Baton reads formats up to %d. Use the Baton that made the backup, or a newer one."
                            .formatted(file, format, Format.NUMBER));
        }
    }

    private void checkSum() throws IOException {
        long length = Files.size(file) - Format.CHECKSUM;
        if (length < Format.FIRST_LINE.length()) {
            throw damaged(file, "it ends too early", null);
        }
        try (var in = Files.newInputStream(file)) {
            var sum = sum(in, length);
            if (!MessageDigest.isEqual(sum, in.readNBytes(Format.CHECKSUM))) {
                throw damaged(file, "its checksum doesn't match its content", null);
            }
        }
    }

    private byte[] sum(InputStream in, long length) throws IOException {
        var digest = Format.newDigest();
        var buffer = new byte[BUFFER];
        for (long left = length; left > 0; ) {
            int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
            if (read < 0) {
                throw damaged(file, "it ends too early", null);
            }
            digest.update(buffer, 0, read);
            left -= read;
        }
        return digest.digest();
    }

    static BackupFailure damaged(Path file, String how, @Nullable Throwable cause) {
        var message =
                "%s is damaged: %s. It can't be used. Use another copy or an earlier backup."
                        .formatted(file, how);
        return cause == null ? new BackupFailure(message) : new BackupFailure(message, cause);
    }
}
