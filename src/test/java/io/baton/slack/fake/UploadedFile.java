package io.baton.slack.fake;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// An uploaded file.
///
/// @param announcedLength bytes announced when the address was requested
/// @param channels where it was shared; empty for a file that only a block refers to
@SuppressWarnings("ArrayRecordComponent") // never compared
public record UploadedFile(
        String id,
        String name,
        int announcedLength,
        String altText,
        String title,
        byte[] bytes,
        boolean complete,
        List<String> channels) {

    UploadedFile holding(byte[] received) {
        return new UploadedFile(
                id, name, announcedLength, altText, title, received, complete, channels);
    }

    UploadedFile completed(String newTitle, List<String> sharedIn) {
        return new UploadedFile(
                id, name, announcedLength, altText, newTitle, bytes, true, List.copyOf(sharedIn));
    }

    public boolean isPng() {
        return bytes.length > 8
                && bytes[0] == (byte) 0x89
                && bytes[1] == 'P'
                && bytes[2] == 'N'
                && bytes[3] == 'G';
    }

    /// @param root base address of the fake, below which the bot can download the file
    ObjectNode json(String root) {
        String address = root + "files-pri/" + id;
        return SlackJson.object(
                "id", id,
                "name", name,
                "title", title,
                "mimetype", isPng() ? "image/png" : "application/octet-stream",
                "filetype", isPng() ? "png" : "binary",
                "size", bytes.length,
                "channels", channels,
                "url_private", address,
                "url_private_download", address);
    }
}
