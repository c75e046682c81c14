package io.baton.desk;

import io.baton.firm.Firm;
import io.baton.firm.Firms;
import io.baton.outbox.Unavailable;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs a job for each firm. A failure in one firm doesn't keep the others waiting.
public final class EachFirm {
    private static final Logger LOG = LoggerFactory.getLogger(EachFirm.class);

    private EachFirm() {}

    /// @param what what the log says failed, such as `the check of who has left`
    public static void run(Firms firms, String what, Consumer<Firm> job) {
        for (var firm : firms.all()) {
            try {
                job.accept(firm);
            } catch (Unavailable e) {
                // The database concerns all of them. The next run tries again.
                throw e;
            } catch (RuntimeException e) {
                LOG.atError()
                        .addKeyValue("firm", firm.id().value())
                        .setCause(e)
                        .log("{} failed for one firm; the next run tries again", what);
            }
        }
    }
}
