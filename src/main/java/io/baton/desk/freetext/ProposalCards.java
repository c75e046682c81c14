package io.baton.desk.freetext;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.button.ShownState;
import io.baton.desk.freetext.phrase.Answer;
import io.baton.desk.freetext.phrase.LongWords;
import io.baton.desk.freetext.step.StepText;
import io.baton.desk.refer.card.ClientText;
import io.baton.desk.refer.card.OfferTerms;
import io.baton.desk.refer.card.WorthText;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.text.Shorten;
import io.baton.draft.Draft;
import io.baton.draft.Proposal;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import io.baton.referral.Stage;
import io.baton.referral.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The card of a draft.
final class ProposalCards {
    private static final int LONGEST_WORDS = 600;
    private static final String SHOW = "refer show ";
    private static final String KNOWN = "refer known ";

    private final DraftCard draftCard;
    private final TermsProposalCard termsCard;
    private final Referrals referrals;
    private final Counterparties counterparties;

    ProposalCards(
            DraftCard draftCard,
            TermsProposalCard termsCard,
            Referrals referrals,
            Counterparties counterparties) {
        this.draftCard = draftCard;
        this.termsCard = termsCard;
        this.referrals = referrals;
        this.counterparties = counterparties;
    }

    Card of(Ask ask, String draft, Proposal proposal) {
        return switch (proposal) {
            case Proposal.NewReferrals wanted -> draftCard.of(ask, draft, wanted);
            case Proposal.Step step -> step(ask, draft, step);
            case Proposal.Terms terms -> termsCard.of(ask, draft, terms);
            case Proposal.Payment payment -> PaymentCard.of(ask, draft, payment);
            case Proposal.Choice(var options) -> choice(draft, options);
            case Proposal.Query(var command) -> Card.saying(Text.empty().code(command));
            case Proposal.CarriedOut _, Proposal.Nothing _ -> PendingDrafts.forgotten();
        };
    }

    /// The state of a step's referral, which its card is about; null for anything else.
    @Nullable String shown(Ask ask, Proposal proposal) {
        return proposal instanceof Proposal.Step step
                ? referrals
                        .find(ask.firm().id(), step.referral())
                        .map(now -> ShownState.of(now).encode())
                        .orElse(null)
                : null;
    }

    /// The card after it was answered, without buttons.
    Card answered(Ask ask, Draft draft, Answer answer) {
        var card = of(ask, draft.id(), draft.proposal());
        var parts =
                card.parts().stream().filter(part -> !(part instanceof Card.Part.Buttons)).toList();
        return new Card(card.summary(), parts)
                .note(Text.of(answer.words()).and(ask.times().moment(ask.now())).plain("."));
    }

    private Card step(Ask ask, String draft, Proposal.Step step) {
        var card = Card.titled(StepText.title(step, ask.today()));
        var referral = referrals.find(ask.firm().id(), step.referral());
        if (referral.isPresent()) {
            card = card.paragraph(Text.of(ClientText.oneLine(ask.asker().view(referral.get()))));
            card = withTerms(ask, step, referral.get(), withWin(ask, step, referral.get(), card));
        }
        var words = step.arguments().words();
        if (words != null && words.length() > StepText.LONGEST_REASON) {
            card = card.paragraph(Text.of(LongWords.shown(words, LONGEST_WORDS)));
            var rest = LongWords.rest(words, LONGEST_WORDS);
            if (rest.isPresent()) {
                card = card.note(rest.get());
            }
        }
        if (!step.unused().isEmpty()) {
            card = card.note(DraftCard.unused(step.unused()));
        }
        return card.with(new Card.Part.Buttons(DraftButtons.ofStep(draft, StepForm.hasForm(step))));
    }

    /// A member who replaces what it was won for reads what that is.
    private static Card withWin(Ask ask, Proposal.Step step, Referral now, Card card) {
        return step.action() == Proposal.Action.WON
                        && ask.asker().isMember()
                        && now.state() instanceof State.Won won
                ? card.paragraph(
                        Text.of("It's won already, with ")
                                .and(WorthText.of(won.amount()))
                                .plain("."))
                : card;
    }

    /// The side that accepts an offer reads first what it will owe.
    private Card withTerms(Ask ask, Proposal.Step step, Referral now, Card card) {
        boolean accepts =
                step.action() == Proposal.Action.ACCEPTED
                        && now.stage() == Stage.OFFERED
                        && ask.asker().isMember() != now.outbound();
        return accepts
                ? counterparties
                        .find(now)
                        .map(partner ->
                                OfferTerms.on(ask.today(), now, partner, ask.firm())
                                        .knowing(() -> counterparties.knownBefore(now))
                                        .on(card))
                        .orElse(card)
                : card;
    }

    private static Card choice(String draft, List<Proposal> options) {
        var buttons = new ArrayList<Button>();
        for (int i = 0; i < options.size(); i++) {
            buttons.add(DraftButtons.pick(label(options.get(i)), draft, i));
        }
        return Card.saying("Which one do you mean?").with(new Card.Part.Buttons(buttons));
    }

    /// Two buttons with one label are no choice.
    static boolean sameLabel(Proposal one, Proposal other) {
        return label(one).equals(label(other));
    }

    private static String label(Proposal proposal) {
        return switch (proposal) {
            case Proposal.NewReferrals wanted -> {
                var client = wanted.client();
                var partner = wanted.partners().named();
                var log =
                        client == null
                                ? "Log a referral"
                                : "Log a referral for " + Shorten.to(40, client.name());
                yield wanted.inbound() && partner != null
                        ? Shorten.to(30, partner.name()) + ": " + log
                        : log;
            }
            case Proposal.Step step -> StepText.what(step);
            case Proposal.Terms(var partner, _) -> "Set the terms with " + partner;
            case Proposal.Payment payment -> PaymentCard.label(payment);
            case Proposal.Query(var command) -> label(command);
            case Proposal.Choice _, Proposal.CarriedOut _, Proposal.Nothing _ -> "Something else";
        };
    }

    private static String label(String command) {
        if ((command + " ").startsWith(Questions.FIND)) {
            return "Find a partner";
        }
        if (command.startsWith(SHOW)) {
            return "Show " + command.substring(SHOW.length());
        }
        if (command.startsWith(KNOWN)) {
            return command.substring(KNOWN.length()).replaceFirst(" .*", "") + ": known before";
        }
        return command.substring(0, 1).toUpperCase(Locale.ROOT) + command.substring(1);
    }
}
