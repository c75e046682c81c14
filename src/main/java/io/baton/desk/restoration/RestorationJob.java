package io.baton.desk.restoration;

import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.PostSubject;
import io.baton.chat.Workspace;
import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.firm.Firms;
import io.baton.firm.Restoration;
import io.baton.firm.Restoration.Resumption;
import io.baton.outbox.HeldParcels;
import io.baton.referral.Referrals;
import io.baton.store.RestorationStore;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Takes up work with restored data: from then on, what falls due happens by itself again. Tells
/// the keeper. Run it before the other jobs.
public final class RestorationJob {
    private static final String TURN = "resumption";

    private final Firms firms;
    private final RestorationStore restorations;
    private final HeldParcels heldParcels;
    private final Referrals referrals;

    /// Data is never restored while Baton runs, so this stays true.
    private final Set<FirmId> done = ConcurrentHashMap.newKeySet();

    public RestorationJob(
            Firms firms,
            RestorationStore restorations,
            HeldParcels heldParcels,
            Referrals referrals) {
        this.firms = firms;
        this.restorations = restorations;
        this.heldParcels = heldParcels;
        this.referrals = referrals;
    }

    /// Two instances may run this at once.
    public void run(Instant now) {
        for (var firm : firms.all()) {
            if (!done.contains(firm.id())) {
                restorations.find(firm.id()).ifPresent(found -> run(firm, found, now));
                done.add(firm.id());
            }
        }
    }

    private void run(Firm firm, Restoration restoration, Instant now) {
        var resumption = restoration.resumption();
        if (resumption == null) {
            resume(firm, restoration, now);
        } else {
            // After a crash between a decision and its effect.
            carryOut(heldParcels, firm.id(), resumption, now);
        }
    }

    private void resume(Firm firm, Restoration restoration, Instant now) {
        int posts = heldParcels.count(new Workspace(firm.id().value()));
        int offers =
                Math.toIntExact(
                        referrals.due(firm.id(), now).stream()
                                .filter(referral -> referral.late(now))
                                .count());
        var resumption = Resumption.at(now, posts, offers);
        var next = restoration.resumed(resumption);
        var news =
                Optional.ofNullable(firm.keeper()).stream()
                        .map(keeper -> {
                            var id =
                                    firm.id().value()
                                            + "/restored/"
                                            + next.restoredAt().toEpochMilli();
                            var card = RestorationCard.of(firm, next, resumption, now);
                            var to = new Place.Direct(keeper.id());
                            return Post.once(id, to, card, new PostSubject.DataRestored());
                        });
        restorations.write(next, TURN, news.toList());
    }

    /// Does with the held posts what was decided. Safe to repeat.
    static void carryOut(HeldParcels held, FirmId firm, Resumption resumption, Instant now) {
        var workspace = new Workspace(firm.value());
        switch (resumption.fate()) {
            case HELD -> {
                // They wait for a member.
            }
            case SENT -> held.release(workspace);
            case DROPPED -> held.drop(workspace, now);
        }
    }
}
