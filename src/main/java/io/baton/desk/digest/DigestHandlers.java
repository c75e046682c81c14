package io.baton.desk.digest;

import io.baton.bench.GapList;
import io.baton.desk.Handlers;
import io.baton.desk.revenue.BooksLoader;
import io.baton.firm.Firms;
import java.util.List;

/// All that can be said about the weekly digest, and what posts it. For members only.
public final class DigestHandlers {
    private final SummaryLoader summaries;
    private final SharedChannels sharing;
    private final DigestStores digests;
    private final Firms firms;

    public DigestHandlers(BooksLoader archive, GapList gaps, DigestStores digests, Firms firms) {
        summaries = new SummaryLoader(archive, gaps);
        sharing = new SharedChannels(archive.partners());
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

    public UndeliveredDigest undelivered() {
        return new UndeliveredDigest(digests);
    }

    public DigestJob job() {
        return new DigestJob(firms, digests, summaries, sharing);
    }
}
