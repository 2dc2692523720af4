/** The audit trail (nhật ký): who did what to which row, when, by which document and under which versions of rules. */
import './graphql.js';
