package io.baton.stores;

import io.baton.bench.Gaps;
import io.baton.chat.Transcript;
import io.baton.digest.Edition;
import io.baton.digest.Editions;
import io.baton.digest.Subscription;
import io.baton.digest.Subscriptions;
import io.baton.firm.Firm;
import io.baton.firm.Firms;
import io.baton.outbox.Doors;
import io.baton.outbox.Journal;
import io.baton.outbox.Ledger;
import io.baton.outbox.Outbox;
import io.baton.outbox.Parcels;
import io.baton.outbox.Whereabouts;
import io.baton.partner.Partner;
import io.baton.partner.Partners;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import io.baton.revenue.MonthTotal;
import io.baton.revenue.Totals;

/// All ports, as one instance of the program has them.
record Stores(
        Firms firms,
        Journal<Firm> firmJournal,
        Partners partners,
        Journal<Partner> partnerJournal,
        Referrals referrals,
        Journal<Referral> referralJournal,
        Totals totals,
        Journal<MonthTotal> totalJournal,
        Subscriptions subscriptions,
        Journal<Subscription> subscriptionJournal,
        Editions editions,
        Journal<Edition> editionJournal,
        Gaps gaps,
        Outbox outbox,
        Parcels parcels,
        Ledger ledger,
        Doors doors,
        Whereabouts whereabouts,
        Transcript transcript) {}
