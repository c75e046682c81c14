package io.baton.desk.refer.claim;

import io.baton.chat.Text;
import io.baton.claim.NeedClaim;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.terms.OwedText;
import io.baton.partner.Partner;
import io.baton.referral.Referral;
import io.baton.referral.TermsProposals;
import io.baton.terms.Payer;
import java.time.LocalDate;

/// What becomes of the fee if the firm knew a partner's client before: none is owed if it takes the
/// referral after that. Terms that are frozen stay.
record KnownFeeText(Counterparties counterparties) {

    /// For the member who said so, or took it back, after another sentence. Empty if no fee was
    /// agreed.
    Text of(LocalDate today, Referral referral, NeedClaim claim) {
        return counterparties
                .find(referral)
                .map(partner ->
                        referral.acceptedAt().isPresent()
                                ? frozen(referral, partner, claim)
                                : ifTaken(today, partner, claim))
                .orElse(Text.empty());
    }

    private static Text frozen(Referral referral, Partner partner, NeedClaim claim) {
        var terms = TermsProposals.inForce(referral);
        return terms.fee() == null || claim.prior() == null
                ? Text.empty()
                : Text.of(" It was accepted before, so its terms stay: ")
                        .and(OwedText.owes(terms, Payer.FIRM, true, partner.name()))
                        .plain(". To change that, propose ")
                        .code("refer terms %s no fee".formatted(referral.label()))
                        .plain("; it holds once they press Agree.");
    }

    private static Text ifTaken(LocalDate today, Partner partner, NeedClaim claim) {
        var agreed = partner.terms().on(today, Payer.FIRM);
        if (agreed.fee() == null) {
            return Text.empty();
        }
        return claim.prior() == null
                ? Text.of(" ").and(OwedText.ifAccepted(agreed, partner.name()))
                : Text.of(" So you owe no fee if you take it.");
    }
}
