/*
 * Copyright (c) 2010-2026 Contributors to the openHAB project
 *
 * See the NOTICE file(s) distributed with this work for additional
 * information.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * http://www.eclipse.org/legal/epl-2.0
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.simulator.bmw.stream;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A certificate of this run for {@code localhost} and the loopback addresses.
 *
 * BouncyCastle makes it, because the JDK has no public way and keytool would be a process that starts for a second.
 *
 * @param keyStore the file of the server, PKCS12
 * @param trustStore the file of the clients
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
record TlsFiles(Path keyStore, TrustStore trustStore) {

    /** Protects nothing: key and certificate are good for one run on one machine. */
    static final String PASSWORD = "simulated";

    private static final Duration LIFE = Duration.ofDays(3650);

    /**
     * Makes both files.
     *
     * @param folder an existing directory
     */
    static TlsFiles create(Path folder) throws IOException {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair keys = generator.generateKeyPair();
            X509Certificate certificate = certificate(keys);
            Path keyStore = folder.resolve("keystore.p12");
            Path trustStore = folder.resolve("truststore.p12");
            store(keyStore, certificate, keys.getPrivate());
            store(trustStore, certificate, null);
            return new TlsFiles(keyStore, new TrustStore(trustStore, PASSWORD));
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException("the certificate cannot be made", e);
        }
    }

    /** TLS looks at the time of the machine, not at the simulated one. */
    private static X509Certificate certificate(KeyPair keys)
            throws GeneralSecurityException, OperatorCreationException, IOException {
        Instant now = Instant.now();
        X500Name name = new X500Name("CN=localhost, O=Simulated CarData");
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(name,
                BigInteger.valueOf(now.toEpochMilli()), Date.from(now.minus(Duration.ofDays(1))),
                Date.from(now.plus(LIFE)), name, keys.getPublic());
        builder.addExtension(Extension.subjectAlternativeName, false,
                new GeneralNames(new GeneralName[] { new GeneralName(GeneralName.dNSName, "localhost"),
                        new GeneralName(GeneralName.iPAddress, "127.0.0.1"),
                        new GeneralName(GeneralName.iPAddress, "::1") }));
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate())));
    }

    private static void store(Path file, X509Certificate certificate, @Nullable PrivateKey key)
            throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        if (key == null) {
            store.setCertificateEntry("cardata", certificate);
        } else {
            store.setKeyEntry("cardata", key, PASSWORD.toCharArray(), new Certificate[] { certificate });
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD.toCharArray());
        }
    }
}
