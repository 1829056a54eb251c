const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { BannerPlugin, Compilation, NormalModuleReplacementPlugin } = require('webpack');
const { baseUrl, rewrite } = require('./webpack/base-url');
const { contentSecurityPolicy } = require('./webpack/content-security-policy');
const { FirstScreenGate } = require('./webpack/first-screen-gate');
const { Licences } = require('./webpack/licences/plugin');

/** Bytes of our own JavaScript, gzipped, that may come before the first screen. */
const FIRST_SCREEN = 120_000;

/** What ships to Excel: one page that holds the pane and the ribbon commands (shared runtime). */
module.exports = (_env, { mode }) => {
  const production = mode === 'production';
  const forHost = rewrite(baseUrl());
  return {
    mode: production ? 'production' : 'development',
    devtool: production ? false : 'source-map',
    entry: { taskpane: ['./src/taskpane/index.tsx', './src/ribbon/index.ts'] },
    output: {
      path: path.join(__dirname, 'dist'),
      filename: production ? '[name].[contenthash:8].js' : '[name].js',
      chunkFilename: production ? '[name].[contenthash:8].js' : '[name].js',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic', development: !production } },
              target: 'es2022',
            },
          },
        },
      ],
    },
    optimization: {
      splitChunks: {
        cacheGroups: {
          // Every view has sentences in it; once is enough.
          words: { test: /[\\/]locales[\\/][\w-]+[\\/]views\.ts$/, chunks: 'async', enforce: true },
        },
      },
    },
    plugins: [
      new HtmlPlugin({
        template: './src/taskpane/index.html',
        filename: 'taskpane.html',
        scriptLoading: 'defer',
        policy: contentSecurityPolicy,
        // The manifest's page is small, and whoever serves it can find its script tags.
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons/*.png' },
          { from: 'assets/**/*.json', noErrorOnMissing: true, transform: forHost },
          { from: 'manifest.xml', transform: forHost },
        ],
      }),
      new NormalModuleReplacementPlugin(
        /@fluentui[\\/]tokens[\\/]lib[\\/]tokens\.js$/,
        path.join(__dirname, 'webpack/fluent-tokens.js'),
      ),
      // Chromium then compiles the first screen while it arrives, not function by function as each is called: a tenth of the
      // time of the page's own thread. Behind the minifier, which leaves no comment.
      new BannerPlugin({
        banner: '//# allFunctionsCalledOnLoad',
        raw: true,
        test: /^taskpane\..*js$/,
        stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE,
      }),
      new FirstScreenGate({ limit: FIRST_SCREEN }),
      new Licences({ list: path.join(__dirname, 'docs/licences.md') }),
    ],
    performance: { hints: false },
  };
};
