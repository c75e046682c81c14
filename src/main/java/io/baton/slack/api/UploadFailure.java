package io.baton.slack.api;

import com.slack.api.methods.SlackFilesUploadV2Exception;
import org.jspecify.annotations.Nullable;

/// Which of the three steps of an upload failed, and how: Slack's client throws one exception for
/// all of them.
///
/// @param error Slack's error code; null if the upload host failed
/// @param status HTTP status of the upload host
record UploadFailure(@Nullable String error, int status) {
    private static final int OK = 200;

    static UploadFailure of(SlackFilesUploadV2Exception e) {
        var complete = e.getCompleteResponse();
        if (complete != null && !complete.isOk()) {
            return new UploadFailure(complete.getError(), OK);
        }
        for (var addressed : e.getGetURLResponses()) {
            if (!addressed.isOk()) {
                return new UploadFailure(addressed.getError(), OK);
            }
        }
        var status =
                e.getUploadResponses().values().stream()
                        .mapToInt(response -> response.getCode())
                        .filter(code -> code != OK)
                        .findFirst()
                        .orElse(500);
        return new UploadFailure(null, status);
    }
}
