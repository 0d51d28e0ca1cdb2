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
package org.openhab.core.io.transport.mqtt.internal;

import java.net.Socket;
import java.security.KeyStore;
import java.security.Provider;
import java.security.cert.X509Certificate;

import javax.net.ssl.ManagerFactoryParameters;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.TrustManagerFactorySpi;
import javax.net.ssl.X509ExtendedTrustManager;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A factory that hands out given trust managers.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class TrustManagers extends TrustManagerFactory {

    /** Trusts every certificate, which is the default of openHAB's connections until trust managers are set. */
    public static final TrustManagers TRUST_ALL = new TrustManagers(new TrustAll());

    /**
     * Creates a factory.
     *
     * @param managers what it hands out
     */
    public TrustManagers(TrustManager... managers) {
        super(new Given(managers.clone()), new GivenProvider(), "given");
    }

    private static class Given extends TrustManagerFactorySpi {
        private final TrustManager[] managers;

        Given(TrustManager[] managers) {
            this.managers = managers;
        }

        @Override
        protected void engineInit(@Nullable KeyStore keyStore) {
            // The managers are complete.
        }

        @Override
        protected void engineInit(@Nullable ManagerFactoryParameters parameters) {
            // The managers are complete.
        }

        @Override
        protected TrustManager[] engineGetTrustManagers() {
            return managers.clone();
        }
    }

    private static class GivenProvider extends Provider {
        private static final long serialVersionUID = 1L;

        GivenProvider() {
            super("openHAB MQTT", "1", "hands out given trust managers");
        }
    }

    private static class TrustAll extends X509ExtendedTrustManager {

        @Override
        public void checkClientTrusted(X509Certificate @Nullable [] chain, @Nullable String authType) {
            // Trusted.
        }

        @Override
        public void checkServerTrusted(X509Certificate @Nullable [] chain, @Nullable String authType) {
            // Trusted.
        }

        @Override
        public void checkClientTrusted(X509Certificate @Nullable [] chain, @Nullable String authType,
                @Nullable Socket socket) {
            // Trusted.
        }

        @Override
        public void checkServerTrusted(X509Certificate @Nullable [] chain, @Nullable String authType,
                @Nullable Socket socket) {
            // Trusted.
        }

        @Override
        public void checkClientTrusted(X509Certificate @Nullable [] chain, @Nullable String authType,
                @Nullable SSLEngine engine) {
            // Trusted.
        }

        @Override
        public void checkServerTrusted(X509Certificate @Nullable [] chain, @Nullable String authType,
                @Nullable SSLEngine engine) {
            // Trusted.
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
