/// Partners as a CSV file: import with a preview that a member confirms, and export by a secret
/// link.
@NullMarked
package io.baton.desk.partner.file;

import org.jspecify.annotations.NullMarked;
