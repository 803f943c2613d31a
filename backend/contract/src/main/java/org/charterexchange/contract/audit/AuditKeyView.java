package org.charterexchange.contract.audit;

/**
 * A public key that checkpoints of the audit trail are verified with.
 *
 * @param id the first 8 bytes of the SHA-256 of the key's X.509 form, hexadecimal; a checkpoint names its key so
 * @param algorithm {@code Ed25519}
 * @param publicKey its X.509 form (SubjectPublicKeyInfo) in base64
 * @param current whether new checkpoints are signed with it
 */
public record AuditKeyView(String id, String algorithm, String publicKey, boolean current) {}
