/// Imports partners from a CSV file, after a preview that a member confirms, and exports them
/// through a secret link.
@NullMarked
package io.baton.desk.partner.file;

import org.jspecify.annotations.NullMarked;
