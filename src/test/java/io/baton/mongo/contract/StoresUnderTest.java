package io.baton.mongo.contract;

import io.baton.bench.Gaps;
import io.baton.bench.Histories;
import io.baton.chat.Transcript;
import io.baton.digest.DigestReferrals;
import io.baton.outbox.DoorStates;
import io.baton.outbox.Outbox;
import io.baton.outbox.Parcels;
import io.baton.outbox.PlaceAddresses;
import io.baton.outbox.SentLog;
import io.baton.partner.ImportRows;
import io.baton.partner.ImportedPartners;
import io.baton.past.ConfirmedHistory;
import io.baton.past.HistoryFile;
import io.baton.past.ImportedHistory;
import io.baton.revenue.Tallies;
import io.baton.store.ClaimStore;
import io.baton.store.ClientStore;
import io.baton.store.DraftStore;
import io.baton.store.EditionStore;
import io.baton.store.ExportTokenStore;
import io.baton.store.FirmStore;
import io.baton.store.ImportStore;
import io.baton.store.MonthTotalStore;
import io.baton.store.OtherChangeStore;
import io.baton.store.PartnerStore;
import io.baton.store.ReferralStore;
import io.baton.store.SettlementStore;
import io.baton.store.StatementRoundStore;
import io.baton.store.StatementStore;
import io.baton.store.SubscriptionStore;
import io.baton.store.SweepMarks;
import io.baton.store.UnfinishedTurns;

/// The stores of one instance of the program.
record StoresUnderTest(
        FirmStore firms,
        PartnerStore partners,
        ClientStore clients,
        ClaimStore claims,
        ReferralStore referrals,
        Tallies tallies,
        DigestReferrals digestReferrals,
        Histories histories,
        MonthTotalStore monthTotals,
        SubscriptionStore subscriptions,
        EditionStore editions,
        StatementStore statements,
        SettlementStore settlements,
        StatementRoundStore statementRounds,
        ImportStore<ImportRows, ImportRows, ImportedPartners> partnerImports,
        ImportStore<HistoryFile, ConfirmedHistory, ImportedHistory> pastImports,
        ExportTokenStore exportTokens,
        DraftStore drafts,
        Gaps gaps,
        Outbox outbox,
        Parcels parcels,
        SentLog sentLog,
        DoorStates doorStates,
        PlaceAddresses placeAddresses,
        OtherChangeStore otherChanges,
        Transcript transcript,
        UnfinishedTurns unfinishedTurns,
        SweepMarks sweepMarks) {}
