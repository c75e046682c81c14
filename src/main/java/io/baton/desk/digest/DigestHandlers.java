package io.baton.desk.digest;

import io.baton.bench.GapList;
import io.baton.desk.Handlers;
import io.baton.desk.revenue.Archive;
import io.baton.firm.Firms;
import java.util.List;

/// All that can be said about the weekly digest, and what posts it. For members only.
public final class DigestHandlers {
    private final SummaryLoader summaries;
    private final Sharing sharing;
    private final Digests digests;
    private final Firms firms;

    public DigestHandlers(Archive archive, GapList gaps, Digests digests, Firms firms) {
        summaries = new SummaryLoader(archive, gaps);
        sharing = new Sharing(archive.partners());
        this.digests = digests;
        this.firms = firms;
    }

    public Handlers handlers() {
        var here = new DigestHere(digests, sharing);
        return new Handlers(
                List.of(
                        new DigestSettings(digests, here),
                        here,
                        new DigestNow(digests, summaries, sharing),
                        new DigestOff(digests)),
                List.of(),
                List.of());
    }

    public LostDigest lostDigest() {
        return new LostDigest(digests);
    }

    public DigestRounds rounds() {
        return new DigestRounds(firms, digests, summaries, sharing);
    }
}
