/// The weekly digest in words: its commands, its card, the job that posts it, and who is told when
/// it can't be posted.
@NullMarked
package io.baton.desk.digest;

import org.jspecify.annotations.NullMarked;
