package io.baton.desk.button;

import io.baton.chat.Button;
import java.time.Instant;

/// Buttons for what waits for a decision after a restore. Their value says which restore.
public final class RestorationButtons {
    public static final String SEND = "restored.send";
    public static final String DROP = "restored.drop";
    public static final String LAPSE = "restored.lapse";

    private RestorationButtons() {}

    public static Button send(Instant restoredAt, int posts) {
        return Button.primary(counted("Send %d post", posts), SEND, value(restoredAt));
    }

    public static Button drop(Instant restoredAt, int posts) {
        return Button.plain(counted("Drop %d post", posts), DROP, value(restoredAt));
    }

    public static Button lapse(Instant restoredAt, int offers) {
        return Button.plain(counted("Let %d offer", offers) + " lapse", LAPSE, value(restoredAt));
    }

    /// Whether the button belongs to this restore.
    public static boolean isOf(String value, Instant restoredAt) {
        return value.equals(value(restoredAt));
    }

    private static String value(Instant restoredAt) {
        return Long.toString(restoredAt.toEpochMilli());
    }

    private static String counted(String words, int count) {
        return words.formatted(count) + (count == 1 ? "" : "s");
    }
}
