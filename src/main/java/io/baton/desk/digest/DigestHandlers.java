package io.baton.desk.digest;

import io.baton.bench.GapList;
import io.baton.desk.Handlers;
import io.baton.desk.audience.AudienceCheck;
import io.baton.desk.revenue.BooksLoader;
import io.baton.digest.DigestReferrals;
import io.baton.firm.Firms;
import java.util.List;

/// Commands about the weekly digest, and the job that posts it. Members only.
public final class DigestHandlers {
    private final DigestLoader digestLoader;
    private final AudienceCheck audienceCheck;
    private final DigestStores digestStores;
    private final Firms firms;

    public DigestHandlers(
            BooksLoader booksLoader,
            DigestReferrals referrals,
            GapList gaps,
            DigestStores digestStores,
            Firms firms,
            AudienceCheck audienceCheck) {
        digestLoader =
                new DigestLoader(
                        new SummaryLoader(booksLoader, referrals, gaps),
                        new StatementQuestions(digestStores.statements(), booksLoader.partners()));
        this.audienceCheck = audienceCheck;
        this.digestStores = digestStores;
        this.firms = firms;
    }

    public Handlers handlers() {
        var digestHere = new DigestHere(digestStores, audienceCheck);
        return new Handlers(
                List.of(
                        new DigestSettings(digestStores, digestHere),
                        digestHere,
                        new DigestNow(digestStores, digestLoader, audienceCheck),
                        new DigestOff(digestStores)),
                List.of(),
                List.of());
    }

    public UndeliveredDigest undelivered() {
        return new UndeliveredDigest(digestStores);
    }

    public DigestJob job() {
        return new DigestJob(firms, digestStores, digestLoader, audienceCheck);
    }
}
