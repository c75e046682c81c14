package io.baton.desk.refer.show;

import io.baton.chat.Card;
import io.baton.client.KnownClients;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.Handlers;
import io.baton.desk.refer.claim.ClaimLines;
import io.baton.desk.refer.offer.NextStepButtons;
import io.baton.desk.refer.step.Bundles;
import io.baton.desk.refer.step.Counterparties;
import io.baton.firm.FirmId;
import io.baton.partner.Partners;
import io.baton.referral.listing.ListedReferrals;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The commands, buttons and forms that list and show referrals, and the home page.
public final class ShowHandlers {
    private final ListedReferrals referrals;
    private final Counterparties counterparties;
    private final NextStepButtons nextSteps;
    private final ListReferrals list;
    private final ShowReferral show;
    private final SearchReferrals search;
    private final ListClients listClients;

    public ShowHandlers(
            ListedReferrals referrals,
            Partners partners,
            Function<FirmId, KnownClients.Directory> clients,
            NextStepButtons nextSteps,
            ClaimLines claims) {
        this.referrals = referrals;
        this.nextSteps = nextSteps;
        counterparties = new Counterparties(partners);
        list =
                new ListReferrals(
                        referrals, partners, clients, new ListedPages(counterparties, nextSteps));
        search = new SearchReferrals(list);
        listClients = new ListClients(referrals, clients);
        show =
                new ShowReferral(
                        referrals,
                        new ReferralDetails(
                                referrals,
                                counterparties,
                                new Bundles(referrals, counterparties),
                                nextSteps,
                                claims));
    }

    public List<Command> commands() {
        return List.of(list, search, show, listClients);
    }

    public Handlers buttonsAndForms() {
        return new Handlers(List.of(), List.of(list, show, search, listClients), List.of(search));
    }

    /// @param waiting what waits for a person besides referrals
    /// @param share adds the partner share to the card
    public HomePage home(
            Function<Ask, List<Card.Part>> waiting, BiFunction<Ask, Card, Card> share) {
        return new HomePage(referrals, counterparties, nextSteps, waiting, share);
    }
}
