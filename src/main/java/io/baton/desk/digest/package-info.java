/// The weekly digest: its commands, its card, the job that posts it, and the notice if posting
/// fails.
@NullMarked
package io.baton.desk.digest;

import org.jspecify.annotations.NullMarked;
