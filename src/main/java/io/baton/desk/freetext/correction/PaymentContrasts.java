package io.baton.desk.freetext.correction;

import static io.baton.desk.freetext.read.ReadReferrals.valueOf;

import io.baton.desk.Ask;
import io.baton.desk.freetext.phrase.AmountContrast;
import io.baton.desk.freetext.read.ReadSteps;
import io.baton.desk.refer.card.WorthText;
import io.baton.desk.text.CleanText;
import io.baton.draft.Proposal;
import io.baton.draft.Proposal.Step;
import io.baton.referral.Referral;
import io.baton.referral.amount.Estimate;
import io.baton.referral.listing.ListedReferrals;
import io.baton.referral.listing.ReferralQuery;
import io.baton.referral.listing.Selection;
import io.baton.understanding.Reading.Understood;
import io.baton.understanding.reader.TypedText;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Corrects a payment that is known by its wrong amount: `the payment was 3k, not 5k`.
record PaymentContrasts(ReadSteps readSteps, ListedReferrals referrals) {
    private static final int MOST_READ = 500;

    private static final Pattern SAID =
            Pattern.compile(
                    "(?iU)^(?:(?:no|sorry|oops|wait|ah)[,:.!]? ){0,3}+(?:(?:the|that|this|their|our|his|her|last|latest|first|second) ){0,3}+"
                            + "(?:payment|deposit|instal?lment|cheque|check|invoice)\\b[^,;:.]{0,60}? (?:was|is|wasn't|isn't|should be|should have been|came to)\\b.*");

    /// What's between the two amounts; empty for any other message, or if no payment is meant.
    Optional<Proposal> of(Ask ask, Understood understood) {
        return said(ask, understood)
                .flatMap(said -> Proposal.Choice.amongFew(steps(ask, understood, said)));
    }

    /// What to answer if no payment, or more than a few, can be meant; empty for any other message.
    Optional<String> question(Ask ask, Understood understood) {
        return said(ask, understood)
                .filter(said -> of(ask, understood).isEmpty())
                .map(said ->
                        steps(ask, understood, said).findAny().isPresent()
                                ? "Several payments were %s. Write it with its number, e.g. %s."
                                        .formatted(
                                                words(said.instead()),
                                                ask.example("paid R-12 -200"))
                                : "I know no payment of %s, so I changed nothing. Record one with its number, e.g. %s."
                                        .formatted(
                                                words(said.instead()),
                                                ask.example("paid R-12 " + words(said.amount()))));
    }

    private Optional<AmountContrast> said(Ask ask, Understood understood) {
        var line = CleanText.oneLine(understood.text()).replace('’', '\'');
        return ask.asker().isMember() && SAID.matcher(line).matches()
                ? AmountContrast.in(line, ask.firm().currency())
                : Optional.empty();
    }

    private Stream<Step> steps(Ask ask, Understood understood, AmountContrast said) {
        return paid(ask, understood).flatMap(now -> AmountCorrections.payment(now, said).stream());
    }

    private Stream<Referral> paid(Ask ask, Understood understood) {
        var named = readSteps.referral(ask, understood);
        var all = ReferralQuery.of(new Selection.WithPayment());
        return named.isPresent()
                ? named.stream()
                : referrals.page(ask.firm().id(), all, 0, MOST_READ).stream()
                        .filter(now -> isOfClient(now, understood));
    }

    private static boolean isOfClient(Referral now, Understood understood) {
        var client = valueOf(understood.slots().parties().client());
        return client == null
                || TypedText.folded(client.name()).equals(TypedText.folded(now.client()));
    }

    private static String words(Estimate amount) {
        return WorthText.withoutAbout(amount).plainText();
    }
}
