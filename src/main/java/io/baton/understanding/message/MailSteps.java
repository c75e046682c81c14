package io.baton.understanding.message;

import io.baton.referral.Stage;
import io.baton.understanding.Intent;
import io.baton.understanding.message.mail.MailKinds;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which steps on a referral a mail can report.
final class MailSteps {
    private static final Pattern NOTED =
            Pattern.compile(
                    "(?iU)\\b(?:fyi|for (?:your|the) (?:info(?:rmation)?|file|record)|please (?:add|note|file)"
                            + "|add (?:this|that|it) to|note for|note (?:this|that) (?:on|for)|pop this on)\\b");

    private MailSteps() {}

    /// @param typed what the member typed above the mail
    static boolean isNote(String typed) {
        return NOTED.matcher(typed).find();
    }

    /// A partner's no to what they were asked, or their win of what they took; null if neither.
    ///
    /// @param stages of the client's referrals
    static @Nullable Intent saidByPartner(Set<Stage> stages, MailView view) {
        if (stages.contains(Stage.OFFERED) && MailKinds.isDecline(view.said())) {
            return Intent.DECLINE;
        }
        return stages.contains(Stage.ACCEPTED)
                        && MailKinds.isWin(view.said())
                        && !view.values().amounts().isEmpty()
                ? Intent.WON
                : null;
    }

    /// What a mail can ask for.
    ///
    /// @param stages of the client's referrals
    static Set<Intent> possible(Set<Stage> stages, MailSides.Side side) {
        var possible = EnumSet.of(Intent.LOG_OUTBOUND, Intent.SMALL_TALK);
        boolean offered = stages.contains(Stage.OFFERED);
        if (offered && side instanceof MailSides.Side.Partner) {
            possible.add(Intent.ACCEPT);
            possible.add(Intent.DECLINE);
        }
        if (offered || stages.contains(Stage.ACCEPTED)) {
            possible.add(Intent.WON);
            possible.add(Intent.LOST);
            possible.add(Intent.NOTE);
        }
        if (stages.contains(Stage.WON)) {
            possible.add(Intent.PAID);
            possible.add(Intent.NOTE);
        }
        return possible;
    }
}
