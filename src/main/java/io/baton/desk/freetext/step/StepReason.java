package io.baton.desk.freetext.step;

import io.baton.desk.parsing.Reasons;
import io.baton.draft.Proposal.Action;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The reason or the note in what was read, without the words that only name the step.
public final class StepReason {
    private static final Pattern IS_OFF =
            Pattern.compile(
                    "(?i)^(?:is|it's|was|has|have)? ?(?:off|dead|gone|lost|over|not happening|fallen through|fell through)[,;: -]+(?:because |since |as )?(?=\\p{L})");

    private StepReason() {}

    public static @Nullable String of(Action action, @Nullable String words) {
        return switch (action) {
            case LOST -> reason(words);
            case WITHDRAW, HAND_BACK, DECLINE -> words == null ? null : Reasons.plain(words);
            case ACCEPTED, UNDO -> null;
            case WON, PAID, NOTE, OFFER, PASS, TAKE_BACK, REOPEN, ENDED, PRICE, STILL_ON_IT, EDIT ->
                    words;
        };
    }

    /// `is off, they chose a cousin` says why after the comma.
    private static @Nullable String reason(@Nullable String words) {
        return words == null ? null : Reasons.plain(IS_OFF.matcher(words).replaceFirst(""));
    }
}
