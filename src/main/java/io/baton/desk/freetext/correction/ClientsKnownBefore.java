package io.baton.desk.freetext.correction;

import io.baton.desk.Ask;
import io.baton.desk.freetext.phrase.KnownClientWords;
import io.baton.desk.freetext.read.ReadSteps;
import io.baton.desk.freetext.read.StepCandidates;
import io.baton.desk.refer.step.TextLimits;
import io.baton.desk.text.CleanText;
import io.baton.referral.Referral;
import io.baton.understanding.Reading.Understood;
import java.util.Optional;

/// A member who says that the firm knew a client before the partner brought them: the referral
/// isn't lost or withdrawn by that.
public record ClientsKnownBefore(ReadSteps readSteps, StepCandidates candidates) {

    /// The partner's referral that isn't closed; empty for any other message.
    public Optional<Referral> of(Ask ask, Understood understood) {
        return ask.asker().isMember()
                        && KnownClientWords.areIn(understood.text())
                        && TextLimits.REASON.problem(understood.text()).isEmpty()
                ? readSteps
                        .referral(ask, understood)
                        .filter(ClientsKnownBefore::isOpenOfPartner)
                        .or(() ->
                                candidates.only(
                                        ask, understood, ClientsKnownBefore::isOpenOfPartner))
                : Optional.empty();
    }

    private static boolean isOpenOfPartner(Referral now) {
        return !now.outbound() && now.stage().open();
    }

    /// `refer known R-12 they're our customer since 2019`, with the person's own words as the
    /// reason
    public static String command(Referral now, Understood understood) {
        return "refer known %s %s".formatted(now.label(), CleanText.oneLine(understood.text()));
    }
}
