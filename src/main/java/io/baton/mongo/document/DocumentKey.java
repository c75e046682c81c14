package io.baton.mongo.document;

import io.baton.chat.Workspace;
import io.baton.firm.FirmId;

/// The `_id` of everything: whose it is, then which. A firm's id holds no space, so that no two
/// pairs make the same key.
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
            throw new IllegalArgumentException("not the id of a firm: '" + firm + "'");
        }
        return firm + " " + id;
    }
}
