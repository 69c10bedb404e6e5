# The product as an image: everything is built in the first stage; the second holds what runs, as a user without rights.
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /jumelage
ENV CI=true
COPY . .
RUN npm install --global "pnpm@$(node --print 'require("./package.json").devEngines.packageManager.version')"
RUN pnpm install --frozen-lockfile && pnpm run build
RUN find . -name node_modules -prune -exec rm -rf {} + && pnpm install --frozen-lockfile --prod && rm -rf tests docs/screenshots

FROM node:24.21.0-bookworm-slim
WORKDIR /jumelage
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4100 DATA_DIR=/data NODE_COMPILE_CACHE=/data/compiled
RUN mkdir /data && chown node:node /data
COPY --from=build --chown=root:root /jumelage /jumelage
USER node
VOLUME /data
EXPOSE 4100
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s CMD ["node", "--eval", "fetch('http://127.0.0.1:4100/livez').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=4", "--max-old-space-size=1024", "apps/api/src/server.ts"]
