package io.baton.bench;

import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import java.time.Instant;

/// A need no one on the bench could serve.
///
/// @param id derived from the turn that asked, so that one question makes one gap
public record Gap(FirmId firm, String id, String need, Individual askedBy, Instant at) {}
