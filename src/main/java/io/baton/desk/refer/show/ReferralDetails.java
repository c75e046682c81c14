package io.baton.desk.refer.show;

import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.button.ActButton;
import io.baton.desk.button.ListPage;
import io.baton.desk.button.Verb;
import io.baton.desk.refer.card.BundleCard;
import io.baton.desk.refer.card.FeesExplained;
import io.baton.desk.refer.card.HistoryText;
import io.baton.desk.refer.card.Labels;
import io.baton.desk.refer.card.Reader;
import io.baton.desk.refer.card.ReferralCard;
import io.baton.desk.refer.claim.ClaimLines;
import io.baton.desk.refer.offer.NextStepButtons;
import io.baton.desk.refer.step.Bundles;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.text.Spans;
import io.baton.referral.BundledReferral;
import io.baton.referral.Disclosure;
import io.baton.referral.Notes;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import io.baton.referral.Step;
import java.util.List;
import java.util.function.Function;

/// One referral with its history, as a card.
record ReferralDetails(
        Referrals referrals,
        Counterparties counterparties,
        Bundles bundles,
        NextStepButtons nextSteps,
        ClaimLines claims) {

    Card earlier(Ask ask, Referral found, ListPage shown) {
        var history = HistoryPage.of(ask.asker(), found, shown);
        return history.exists()
                ? history.alone(found, lines(ask, found, history.undone(found)))
                : Card.saying("%s has no earlier steps.".formatted(found.label()));
    }

    /// @param undone the steps that are marked as undone
    private Function<HistoryEntry, Text> lines(Ask ask, Referral found, List<Step> undone) {
        var history =
                new HistoryText(
                        counterparties.namesById(ask.firm().id()),
                        ask.times(),
                        Reader.of(ask.asker()));
        return entry -> {
            if (!entry.undone().isEmpty()) {
                return history.undone(entry.step(), entry.undone());
            }
            return found.isImported(entry.step())
                    ? history.imported(entry.step())
                    : history.line(entry.step(), undone.contains(entry.step()));
        };
    }

    Card card(Ask ask, Referral found) {
        boolean showContact = ask.asker().isMember() || Disclosure.contactIsOpen(found);
        var facts =
                ReferralCard.of(
                        found,
                        counterparties.nameOf(found),
                        ask.firm(),
                        showContact,
                        Reader.of(ask.asker()));
        var claim = claims.keepAndShow(ask, found);
        var card = withFees(ask, found, claim.on(facts));
        return claim.below(
                ask.asker().isMember()
                        ? forMember(
                                ask, found, withBundle(ask, found, withOrigin(ask, found, card)))
                        : nextSteps.on(
                                withHistory(ask, found, withBundle(ask, found, card)), ask, found));
    }

    /// Says who imported it, and from which row, so that the file can be looked up.
    private static Card withOrigin(Ask ask, Referral found, Card card) {
        var imported = found.imported();
        if (imported == null) {
            return card;
        }
        var from = "Imported from %s, row %d".formatted(imported.file(), imported.row());
        var reference = imported.reference();
        return card.paragraph(
                Text.of(from)
                        .plain(reference == null ? "" : ", reference " + reference)
                        .plain(", by ")
                        .and(Spans.of(imported.by()))
                        .plain(", ")
                        .and(ask.times().moment(imported.at()))
                        .plain("."));
    }

    private Card withFees(Ask ask, Referral found, Card card) {
        return counterparties
                .find(found)
                .map(partner ->
                        new FeesExplained(
                                        found,
                                        partner,
                                        ask.firm(),
                                        ask.asker().isMember(),
                                        ask.today())
                                .on(card))
                .orElse(card);
    }

    private Card withHistory(Ask ask, Referral found, Card card) {
        var shown =
                HistoryPage.of(ask.asker(), found, 1)
                        .on(
                                card.with(new Card.Part.Divider()),
                                found,
                                lines(ask, found, List.of()));
        boolean keeper = ask.asker().isMember() && ask.firm().isKeeper(ask.who());
        return Notes.removable(found, ask.who(), keeper).findAny().isPresent()
                ? shown.buttons(ActButton.of(Verb.REMOVE_NOTE, found))
                : shown;
    }

    /// Adds the partner it's meant for until it's sent. The baton holder can send it from here.
    private Card forMember(Ask ask, Referral found, Card card) {
        var bundle = bundles.of(found);
        var unsent =
                bundle.stream()
                        .filter(each -> each.referral().equals(found))
                        .filter(BundledReferral::isUnsent)
                        .findFirst();
        var meantFor = unsent.map(BundledReferral::partner).or(() -> nextSteps.intendedFor(found));
        var above =
                meantFor.map(partner ->
                                card.paragraph(
                                        Text.of("Meant for ")
                                                .strong(partner.name())
                                                .plain(", not sent yet.")))
                        .orElse(card);
        var shown = withHistory(ask, found, above);
        return unsent.isPresent() && found.holder().is(ask.who())
                ? BundleCard.withSendButtons(shown, bundle)
                : nextSteps.on(shown, ask, found);
    }

    private Card withBundle(Ask ask, Referral found, Card card) {
        var others =
                ShowReferral.visible(ask.asker(), referrals.bundleOf(found)).stream()
                        .filter(each -> each.number() != found.number())
                        .toList();
        return others.isEmpty()
                ? card
                : card.paragraph(
                        Text.of("Logged together with ").strong(Labels.of(others)).plain("."));
    }
}
