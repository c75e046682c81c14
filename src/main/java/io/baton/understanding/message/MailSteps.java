package io.baton.understanding.message;

import io.baton.referral.Stage;
import io.baton.understanding.Intent;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells which step on a referral a mail reports, by the words people use for it.
final class MailSteps {
    private static final Pattern NOTED =
            Pattern.compile(
                    "(?iU)\\b(?:fyi|for (?:your|the) (?:info(?:rmation)?|file|record)|please (?:add|note|file)"
                            + "|add (?:this|that|it) to|note for|note (?:this|that) (?:on|for)|pop this on)\\b");

    private static final Pattern LOST =
            Pattern.compile(
                    "(?iU)\\b(?:didn't (?:get|win)|did not (?:get|win)|(?:went|going|gone|go) with (?!you|us|it)|lost (?:it|this|them|the)"
                            + "|decided against|chosen another|picked (?:another|someone)|signed with (?!us)|won't be going ahead|not going ahead"
                            + "|fallen through|fell through|has been cancelled|bad news)\\b");

    private static final Pattern WON =
            Pattern.compile(
                    "(?iU)\\b(?:(?:has |have |had )?signed (?!off)|order(?:'s| is|s are)? (?:in|received|confirmed)|purchase order|won it|we won"
                            + "|(?:gave|given) (?:us )?the go-?ahead|going ahead|accepted (?:our|the|your) (?:quote|proposal|offer)|it's a (?:yes|go)"
                            + "|happy to confirm|contract (?:is )?signed)");

    private static final Pattern DECLINED =
            Pattern.compile(
                    "(?iU)\\b(?:have to (?:pass|decline|say no)|(?:can't|cannot|can not|won't|unable to) (?:take|do|help|fit)|no capacity|fully booked"
                            + "|not (?:one )?for us|too busy|must decline|pass on (?:this|the|it))\\b");

    private static final Pattern ACCEPTED =
            Pattern.compile(
                    "(?iU)\\b(?:we'll take|we will take|(?:happy|glad|delighted|pleased) to (?:take|help|accept|do)|we accept|count us in|we're in|yes please"
                            + "|yes,? we|we(?:'d| would) love|consider it ours|i'll take)\\b");

    private static final Pattern REGRET =
            Pattern.compile(
                    "(?iU)\\b(?:sorry|i'm afraid|afraid (?:we|i|they|that)|unfortunately|no luck|regret|leider|malheureusement)\\b");

    private static final Pattern OVER =
            Pattern.compile(
                    "(?iU)\\b(?:decided (?:to|not)|clos(?:e|ing) (?:it|this)|stay(?:ing)? (?:with|on|put)|instead|elsewhere"
                            + "|someone else|somebody else|another (?:firm|supplier|company)|too expensive|on hold)\\b");

    private MailSteps() {}

    /// @param note what the member typed above the mail
    static Optional<Intent> noted(String note) {
        return NOTED.matcher(note).find() ? Optional.of(Intent.NOTE) : Optional.empty();
    }

    /// @param stages of the client's referrals
    static Optional<Intent> in(String text, Set<Stage> stages, MailSides.Side side) {
        var offered = stages.contains(Stage.OFFERED) && side instanceof MailSides.Side.Partner;
        if (offered && DECLINED.matcher(text).find()) {
            return Optional.of(Intent.DECLINE);
        }
        if (offered && ACCEPTED.matcher(text).find()) {
            return Optional.of(Intent.ACCEPT);
        }
        var running = EnumSet.of(Stage.ACCEPTED, Stage.OFFERED);
        running.retainAll(stages);
        if (running.isEmpty()) {
            return Optional.empty();
        }
        if (LOST.matcher(text).find()) {
            return Optional.of(Intent.LOST);
        }
        return WON.matcher(text).find() ? Optional.of(Intent.WON) : Optional.empty();
    }

    /// What the classifier may decide.
    static Set<Intent> possible(Set<Stage> stages, MailSides.Side side) {
        var possible = EnumSet.noneOf(Intent.class);
        if (side instanceof MailSides.Side.Partner && stages.contains(Stage.OFFERED)) {
            possible.add(Intent.ACCEPT);
            possible.add(Intent.DECLINE);
        }
        if (stages.contains(Stage.ACCEPTED)) {
            possible.addAll(EnumSet.of(Intent.WON, Intent.LOST, Intent.NOTE));
        }
        if (stages.contains(Stage.WON)) {
            possible.add(Intent.PAID);
        }
        return possible;
    }

    /// A polite no, where no word says it.
    static Optional<Intent> regretted(String text, Set<Stage> stages, MailSides.Side side) {
        if (!REGRET.matcher(text).find()) {
            return Optional.empty();
        }
        if (side instanceof MailSides.Side.Partner && stages.contains(Stage.OFFERED)) {
            return Optional.of(Intent.DECLINE);
        }
        return stages.contains(Stage.ACCEPTED) && OVER.matcher(text).find()
                ? Optional.of(Intent.LOST)
                : Optional.empty();
    }
}
