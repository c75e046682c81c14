package io.baton.desk.revenue;

import io.baton.desk.Handlers;
import io.baton.firm.Firms;
import java.util.List;

/// All that can be said about the weekly digest, and what posts it. For members only.
public final class DigestHandlers {
    private final Archive archive;
    private final Digests digests;
    private final Firms firms;

    public DigestHandlers(Archive archive, Digests digests, Firms firms) {
        this.archive = archive;
        this.digests = digests;
        this.firms = firms;
    }

    public Handlers handlers() {
        var here = new DigestHere(digests, archive.partners());
        return new Handlers(
                List.of(
                        new DigestSettings(digests, here),
                        here,
                        new DigestNow(digests, archive),
                        new DigestOff(digests)),
                List.of(),
                List.of());
    }

    public LostDigest lostDigest() {
        return new LostDigest(digests);
    }

    public DigestRounds rounds() {
        return new DigestRounds(firms, digests, archive);
    }
}
