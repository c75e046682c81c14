package io.baton.mongo.document;

import io.baton.chat.Workspace;
import io.baton.firm.FirmId;

/// The `_id` of a document: the firm, a space, then an id within the firm. A firm's id contains no
/// space, so every pair has its own key.
public final class DocumentKey {
    private DocumentKey() {}

    public static String of(FirmId firm, String id) {
        return of(firm.value(), id);
    }

    public static String of(Workspace workspace, String id) {
        return of(workspace.key(), id);
    }

    private static String of(String firm, String id) {
        if (firm.isEmpty() || firm.indexOf(' ') >= 0) {
            throw new IllegalArgumentException("Not a firm's id: '" + firm + "'");
        }
        return firm + " " + id;
    }
}
