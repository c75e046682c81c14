package io.baton.referral;

import java.util.Optional;

/// Who may take which step.
public final class StepRights {
    private StepRights() {}

    public enum Kind {
        NOTE,
        REMOVE_NOTE,
        STILL_ON_IT,
        REPORT,
        HAND_BACK,
        CONFIRM_ACCEPTANCE,
        EDIT,
        OFFER,
        TAKE_BACK,
        WITHDRAW,
        PASS,
        PAY,
        REOPEN,
        RECORD_ACCEPTANCE,
        CONFIRM_RESULT,
        /// Proposing other terms, and answering that.
        TERMS,
        UNDO
    }

    /// Returns why the person may not take this kind of step; empty if they may.
    public static Optional<Refusal> refusal(Referral referral, Participant by, Kind kind) {
        boolean holder = referral.holder().is(by.who());
        return switch (kind) {
            case UNDO, REMOVE_NOTE -> allowed();
            case TERMS -> by.ofFirm() || referral.involvesPartner() ? allowed() : onlyMembers();
            case NOTE, HAND_BACK, PASS -> holder || by.ofFirm() ? allowed() : onlyHolder(referral);
            case REPORT ->
                    holder || by.ofFirm() || WinFigures.mayAnswer(referral, by)
                            ? allowed()
                            : onlyHolder(referral);
            case STILL_ON_IT, CONFIRM_ACCEPTANCE -> holder ? allowed() : onlyHolder(referral);
            case EDIT, WITHDRAW ->
                    by.ofFirm() || holder && isBrought(referral) ? allowed() : onlyMembers();
            case REOPEN ->
                    by.ofFirm() || holder && referral.state().reportedBy() != null
                            ? allowed()
                            : onlyMembers();
            case CONFIRM_RESULT ->
                    by.ofFirm()
                                    || referral.state().reportedBy() == null
                                            && WinFigures.mayAnswer(referral, by)
                            ? allowed()
                            : onlyMembers();
            case OFFER, TAKE_BACK, PAY, RECORD_ACCEPTANCE ->
                    by.ofFirm() ? allowed() : onlyMembers();
        };
    }

    /// A partner's person brought it, and no member has taken it.
    private static boolean isBrought(Referral referral) {
        return !referral.outbound()
                && (referral.stage() == Stage.LOGGED || referral.stage() == Stage.OFFERED);
    }

    private static Optional<Refusal> onlyMembers() {
        return Optional.of(new Refusal.OnlyMembers());
    }

    private static Optional<Refusal> allowed() {
        return Optional.empty();
    }

    private static Optional<Refusal> onlyHolder(Referral referral) {
        return Optional.of(new Refusal.NotHolder(referral.holder()));
    }
}
