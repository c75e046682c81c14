package io.baton.slack.fake;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// `files.*`: the three steps of an upload.
final class FileMethods {
    private static final int ALT_TEXT = 1_000;

    private final WorkspaceState workspaceState;
    private final String root;

    /// @param root base address of the fake, ending with a slash
    FileMethods(WorkspaceState workspaceState, String root) {
        this.workspaceState = workspaceState;
        this.root = root;
    }

    List<ApiMethod> all() {
        List<String> write = List.of("files:write");
        return List.of(
                ApiMethod.of("files.getUploadURLExternal", write, this::announce),
                ApiMethod.of("files.completeUploadExternal", write, this::complete),
                ApiMethod.of("files.info", List.of("files:read"), this::info));
    }

    private ApiResponse announce(ApiArguments call) {
        int length = Integer.parseInt(call.required("length"));
        if (length <= 0) {
            throw ApiError.of("missing_argument");
        }
        if (call.text("alt_txt").length() > ALT_TEXT) {
            throw ApiError.of("alt_txt_too_large");
        }
        UploadedFile file =
                workspaceState
                        .uploads()
                        .announce(call.required("filename"), length, call.text("alt_txt"));
        return ApiResponse.ok("upload_url", root + "upload/" + file.id(), "file_id", file.id());
    }

    /// Step two: the raw bytes.
    ApiResponse receive(String fileId, byte[] bytes) {
        UploadedFile file = workspaceState.uploads().get(fileId);
        if (bytes.length != file.announcedLength()) {
            throw ApiError.of("length_mismatch");
        }
        workspaceState.uploads().put(file.holding(bytes));
        return ApiResponse.ok("received", bytes.length);
    }

    private ApiResponse complete(ApiArguments call) {
        List<Channel> channels =
                Stream.of(call.text("channel_id"), call.text("channels"))
                        .flatMap(ids -> Arrays.stream(ids.split(",")))
                        .filter(id -> !id.isEmpty())
                        .map(id -> workspaceState.channels().writable(id, workspaceState.people()))
                        .toList();
        List<UploadedFile> files =
                SlackJson.stream(call.json("files"))
                        .map(file -> completed(file, channels))
                        .toList();
        if (files.isEmpty()) {
            throw ApiError.of(
                    "invalid_arguments", List.of("[ERROR] missing required field: files"));
        }
        channels.forEach(channel -> share(channel, call.text("initial_comment"), files));
        return ApiResponse.ok("files", files.stream().map(file -> file.json(root)).toList());
    }

    private UploadedFile completed(JsonNode asked, List<Channel> channels) {
        UploadedFile file = workspaceState.uploads().get(SlackJson.text(asked, "id"));
        if (file.bytes().length == 0) {
            throw ApiError.of("file_not_found");
        }
        UploadedFile done =
                file.completed(
                        SlackJson.text(asked, "title"),
                        channels.stream().map(Channel::id).toList());
        workspaceState.uploads().put(done);
        return done;
    }

    /// A file in a channel is a message; here, an image block with its alternative text.
    private void share(Channel channel, String comment, List<UploadedFile> files) {
        List<ObjectNode> pictures =
                files.stream()
                        .map(file ->
                                SlackJson.object(
                                        "type", "image",
                                        "alt_text", file.altText(),
                                        "slack_file", SlackJson.object("id", file.id())))
                        .toList();
        MessageContent messageContent =
                new MessageContent(comment, SlackJson.array(pictures), null);
        String ts = workspaceState.timestamps().next();
        channel.put(
                new ChannelMessage(
                        channel.id(),
                        ts,
                        workspaceState.bot().botUserId(),
                        null,
                        messageContent,
                        List.of()));
    }

    private ApiResponse info(ApiArguments call) {
        return ApiResponse.ok(
                "file", workspaceState.uploads().get(call.required("file")).json(root));
    }
}
